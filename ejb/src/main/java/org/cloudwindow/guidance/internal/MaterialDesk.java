package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.guidance.CaseMaterials;
import org.cloudwindow.guidance.MaterialFile;
import org.cloudwindow.guidance.MaterialUpload;
import org.cloudwindow.guidance.MaterialView;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/** Takes files in and gives them out. */
@ApplicationScoped
public class MaterialDesk {

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseChanges changes;

    @Inject
    private Promises promises;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    public MaterialView.FileView add(String number, MaterialUpload upload) {
        GuidanceCase found = rights.writable(number);
        String code = upload.materialCode();
        boolean promised = code != null && promises.awaits(found, code);
        if (!promised) {
            rights.awaitPaperwork(found, "material");
        }
        if (code == null || !reader.sheet(found).materials().containsKey(code)) {
            throw RuleBroken.invalid("materialCode", "unknownMaterial");
        }
        FileKind kind = check(upload.content());
        int before = changes.undecided(found);
        int round = found.getRound();
        Actor actor = CurrentUser.get();
        Origin origin = actor.isCitizen() ? Origin.CITIZEN : Origin.AGENT;
        StoredFile stored =
                vault.put(FileNames.clean(upload.fileName(), kind), kind, upload.content(), clock.instant());
        CaseMaterial added = found.addMaterial(code, stored, origin, actor.name());
        cases.flush();
        changes.recordRound(found, round);
        timeline.record(
                found,
                "MATERIAL_ADDED",
                CaseChanged.Kind.MATERIAL,
                Map.of("materialCode", code, "file", String.valueOf(added.getId()), "origin", origin.name()));
        if (promised) {
            promises.supplied(found);
        } else {
            changes.sendBack(found, before);
        }
        return added.toView();
    }

    private static FileKind check(byte[] content) {
        if (content == null || content.length == 0) {
            throw RuleBroken.invalid("file", "emptyFile");
        }
        if (content.length > CaseMaterials.LARGEST) {
            throw RuleBroken.of(RuleBroken.Kind.TOO_LARGE, "TOO_LARGE");
        }
        return FileKind.sniff(content)
                .orElseThrow(() -> RuleBroken.of(RuleBroken.Kind.UNSUPPORTED_TYPE, "UNSUPPORTED_TYPE"));
    }

    public MaterialFile read(GuidanceCase found, long fileId) {
        CaseMaterial file = found.findFile(fileId).orElseThrow(RuleBroken::notFound);
        return new MaterialFile(file.getFileName(), file.getMediaType(), vault.get(file.getStorageKey()));
    }
}

package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.guidance.internal.CaseRights;
import org.cloudwindow.guidance.internal.MaterialDesk;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;

/**
 * What an applicant hands in, kept encrypted; a file replaces the one before it and has to be checked anew
 * (DB4110 10.1.2, 4.5).
 */
@Stateless
public class CaseMaterials {

    /** Bytes of the largest file taken. */
    public static final int LARGEST = 50 * 1024 * 1024;

    @Inject
    private MaterialDesk desk;

    @Inject
    private CaseRights rights;

    @Inject
    private AuditTrail audit;

    /** Whether the caller may hand something in to this case: asked before a large body is read. */
    @AllowedTo({AllowedTo.CITIZEN, Groups.AGENT})
    public void requireReadable(String number) {
        rights.readable(number);
    }

    /**
     * Takes PDF, JPEG and PNG, whatever the file is called.
     *
     * @throws org.cloudwindow.shared.RuleBroken 413 above {@link #LARGEST}, 415 for another kind of file, 422 for an
     *     empty one or a material that the situation does not ask for
     */
    @AllowedTo({AllowedTo.CITIZEN, Groups.AGENT})
    public MaterialView.FileView add(String number, MaterialUpload upload) {
        return desk.add(number, upload);
    }

    /** The file; each reading is kept in the audit trail. */
    @AllowedTo({AllowedTo.CITIZEN, Groups.AGENT, Groups.SUPERVISOR})
    public MaterialFile read(String number, long fileId) {
        MaterialFile file = desk.read(rights.readable(number), fileId);
        audit.record("MATERIAL_READ", "case", number, Map.of("file", String.valueOf(fileId)));
        return file;
    }
}

package org.cloudwindow.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.MaterialClass;
import org.cloudwindow.catalogue.ReviewPoint;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

/** Each material carries the general points of its class (DB4110 B.5.1) before those of its item. */
class ReviewPointsTest {

    private final ItemGuide guide = TestItem.guide();

    @Test
    @Clause({"YCZ-B.5.1-0", "YCZ-B.5.2-a"})
    void everyMaterialCarriesGeneralPointsAndItsOwn() {
        assertThat(guide.materials()).allSatisfy(material -> assertThat(material.reviewPoints())
                .extracting(ReviewPoint::code)
                .containsExactly("G1", "G2", "G3", "S1"));
        assertThat(guide.materials().get(1).code()).isEqualTo("M2");
        assertThat(guide.materials().get(1).reviewPoints().get(3).text()).contains("建筑面积", "不低于300平方米");
    }

    @Test
    @Clause({"YCZ-B.5.1-a1", "YCZ-B.5.1-a2", "YCZ-B.5.1-a3"})
    void aFormIsCheckedForContentSignatureAndSeal() {
        List<String> points = general(MaterialClass.FORM);
        assertThat(points.get(0)).contains("准确", "全面");
        assertThat(points.get(1)).contains("签字");
        assertThat(points.get(2)).contains("盖章", "印章单位正确");
    }

    @Test
    @Clause({"YCZ-B.5.1-b2", "YCZ-B.5.1-b3"})
    void aProofIsCheckedForHolderSealAndValidity() {
        List<String> points = general(MaterialClass.PROOF);
        assertThat(points.get(0)).contains("持证主体", "申请主体名称一致");
        assertThat(points.get(1)).contains("出具单位印章", "出具单位正确");
        assertThat(points.get(2)).contains("有效期");
    }

    @Test
    @Clause({"YCZ-B.5.1-c1", "YCZ-B.5.1-c2", "YCZ-B.5.1-c3"})
    void anApprovalIsCheckedForHolderSealAndValidity() {
        List<String> points = general(MaterialClass.APPROVAL);
        assertThat(points.get(0)).contains("持有主体", "申请主体名称一致");
        assertThat(points.get(1)).contains("批复单位印章", "批复单位正确");
        assertThat(points.get(2)).contains("有效期");
    }

    @Test
    @Clause({"YCZ-B.5.1-d1", "YCZ-B.5.1-d2", "YCZ-B.5.1-d3"})
    void aLicenceIsCheckedForValidityHolderAndSeal() {
        List<String> points = general(MaterialClass.LICENCE);
        assertThat(points.get(0)).contains("有效期");
        assertThat(points.get(1)).contains("持证主体", "申请主体名称一致");
        assertThat(points.get(2)).contains("发证机关印章", "发证机关正确");
    }

    private List<String> general(MaterialClass kind) {
        return guide.materials().stream()
                .filter(material -> material.materialClass() == kind)
                .flatMap(material -> material.reviewPoints().stream())
                .filter(point -> point.code().startsWith("G"))
                .map(ReviewPoint::text)
                .toList();
    }
}

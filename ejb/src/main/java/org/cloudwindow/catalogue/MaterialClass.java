package org.cloudwindow.catalogue;

import java.util.List;

/**
 * The four classes of materials. Each brings three general review points of its own (DB4110 B.5.1), which every
 * material of the class carries under the codes {@code G1} to {@code G3} before the points of its item.
 */
public enum MaterialClass {
    FORM("表格填写内容准确、全面", "签字处已由本人签字或签章", "盖章处已盖章，且印章单位正确无误"),
    PROOF("持证主体与申请主体名称一致", "已加盖出具单位印章，且出具单位正确无误", "在有效期内"),
    APPROVAL("持有主体与申请主体名称一致", "已加盖批复单位印章，且批复单位正确无误", "批文在有效期内"),
    LICENCE("证照在有效期内", "持证主体与申请主体名称一致", "已加盖发证机关印章，且发证机关正确无误");

    private final List<ReviewPoint> generalPoints;

    MaterialClass(String first, String second, String third) {
        generalPoints =
                List.of(new ReviewPoint("G1", first), new ReviewPoint("G2", second), new ReviewPoint("G3", third));
    }

    public List<ReviewPoint> generalPoints() {
        return generalPoints;
    }
}

package org.cloudwindow.bpmn.callconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.DecisionService;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the shipped table row by row. */
class CallRoutingDecisionTest {

    private final DecisionService decisions = ModelEngine.fresh().engine().getDecisionService();

    @ParameterizedTest(name = "row {0}")
    @CsvSource({
        "1, 1, deptMarket, CITY, zh, BUSINESS_SUPPORT, DEPARTMENT_HERE",
        "2, 2, deptMarket, CITY, zh, BUSINESS_SUPPORT, DEPARTMENT",
        "3, 1, deptMarket, TOWNSHIP, zh, ONLINE_GUIDANCE, 'DEPARTMENT_HERE,DEPARTMENT,REGION_DESK'",
        "3, 1, deptMarket, DISTRICT, zh, REMOTE_ACCEPTANCE, 'DEPARTMENT_HERE,DEPARTMENT,REGION_DESK'",
        "4, 1, roleAgent, TOWNSHIP, zh, REMOTE_ACCEPTANCE, REGION_DESK",
        "4, 1, roleAgent, DISTRICT, zh, REMOTE_ACCEPTANCE, REGION_DESK",
        "5, 2, deptMarket, TOWNSHIP, zh, ONLINE_GUIDANCE, 'DEPARTMENT_HERE,DEPARTMENT,REGION_DESK,GENERAL_DESK'",
        "5, 3, deptMarket, DISTRICT, zh, BUSINESS_SUPPORT, 'DEPARTMENT_HERE,DEPARTMENT,REGION_DESK,GENERAL_DESK'",
        "6, 2, roleAgent, TOWNSHIP, zh, REMOTE_ACCEPTANCE, 'REGION_DESK,GENERAL_DESK'",
        "7, 1, deptMarket, CITY, zh, ONLINE_GUIDANCE, 'DEPARTMENT,GENERAL_DESK'",
        "9, 1, deptMarket, CITY, en, ONLINE_GUIDANCE, 'SPEAKING,DEPARTMENT,GENERAL_DESK'",
        "9, 1, deptMarket, TOWNSHIP, en, ONLINE_GUIDANCE, 'SPEAKING,DEPARTMENT,GENERAL_DESK'",
        "10, 1, roleAgent, TOWNSHIP, en, REMOTE_ACCEPTANCE, 'SPEAKING,GENERAL_DESK'",
        "7, 2, deptMarket, TOWNSHIP, en, ONLINE_GUIDANCE, 'DEPARTMENT,GENERAL_DESK'",
        "7, 3, deptSocial, CITY, zh, BUSINESS_SUPPORT, 'DEPARTMENT,GENERAL_DESK'",
        "8, 1, roleAgent, CITY, zh, REMOTE_ACCEPTANCE, GENERAL_DESK",
        "8, 2, roleAgent, TOWNSHIP, en, REMOTE_ACCEPTANCE, GENERAL_DESK"
    })
    void aRowAnswersWhom(int row, int ring, String group, String level, String language, String mode, String targets) {
        assertThat(decide(ring, group, level, language, mode)).isEqualTo(targets);
    }

    /** An owner who mends the table must not be able to leave a caller without anybody. */
    @Test
    void whatNobodyThoughtOfEndsAtTheGeneralDesk() {
        assertThat(decide(9, "roleAgent", null, null, null)).isEqualTo("GENERAL_DESK");
        IntStream.rangeClosed(1, 4)
                .forEach(ring -> assertThat(decide(ring, "deptMarket", "CITY", "zh", "ONLINE_GUIDANCE"))
                        .endsWith("GENERAL_DESK"));
    }

    private String decide(int ring, String group, String level, String language, String mode) {
        Map<String, Object> facts = new java.util.HashMap<>();
        facts.put("ring", ring);
        facts.put("group", group);
        facts.put("regionLevel", level);
        facts.put("language", language);
        facts.put("mode", mode);
        return decisions
                .evaluateDecisionTableByKey("CallRoutingDecision")
                .variables(facts)
                .evaluate()
                .getSingleEntry();
    }
}

package org.cloudwindow.support;

/** Something happened to a question; fired in the transaction of the change, ids only. */
public sealed interface SupportEvent {

    String supportId();

    /** It rings at the members of the group. */
    record SupportRang(String supportId, String caseNumber, String group) implements SupportEvent {}

    /** It rings no more at the group: claimed, passed on, withdrawn or turned into writing. */
    record SupportSilent(String supportId, String caseNumber, String group, SupportState state)
            implements SupportEvent {}

    /** Question and answer are a candidate for the knowledge base. */
    record KnowledgeProposed(String supportId, String itemCode, long candidateId) implements SupportEvent {}
}

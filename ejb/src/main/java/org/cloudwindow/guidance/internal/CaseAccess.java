package org.cloudwindow.guidance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A citizen session that may see a case: it called about it, or it named a number and the code. */
@Entity
@Table(name = "guidance_case_access")
@IdClass(CaseAccess.Key.class)
public class CaseAccess {

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected CaseAccess() {}

    CaseAccess(long caseId, long sessionId, Instant grantedAt) {
        this.caseId = caseId;
        this.sessionId = sessionId;
        this.grantedAt = grantedAt;
    }

    /** Case and session. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long caseId;
        private long sessionId;

        public Key() {}

        Key(long caseId, long sessionId) {
            this.caseId = caseId;
            this.sessionId = sessionId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.caseId == caseId && key.sessionId == sessionId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseId, sessionId);
        }
    }
}

package org.cloudwindow.room.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps what was typed. */
@Dependent
public class ChatRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public ChatLine add(ChatLine line) {
        em.persist(line);
        em.flush();
        return line;
    }

    public Optional<ChatLine> find(String callId, String author, String clientId) {
        return em.createQuery(
                        "select c from ChatLine c where c.callId = :call and c.author = :author and c.clientId = :client",
                        ChatLine.class)
                .setParameter("call", callId)
                .setParameter("author", author)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }

    public List<ChatLine> list(String callId) {
        return em.createQuery("select c from ChatLine c where c.callId = :call order by c.id", ChatLine.class)
                .setParameter("call", callId)
                .getResultList();
    }
}

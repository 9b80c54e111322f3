package org.cloudwindow.room.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.room.ChatMessage;
import org.cloudwindow.room.RoomRole;
import org.cloudwindow.shared.EncryptedText;

/** One line of a chat. */
@Entity
@Table(name = "room_chat")
public class ChatLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private String callId;

    private String author;

    @Enumerated(EnumType.STRING)
    private RoomRole role;

    @Column(name = "client_id")
    private String clientId;

    @Convert(converter = EncryptedText.class)
    private String text;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected ChatLine() {}

    public ChatLine(String callId, String author, RoomRole role, String clientId, String text, Instant now) {
        this.callId = callId;
        this.author = author;
        this.role = role;
        this.clientId = clientId;
        this.text = text;
        this.sentAt = now;
    }

    public ChatMessage message() {
        return new ChatMessage(id, author, role, text, sentAt, clientId);
    }
}

package org.cloudwindow.applicant.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.cloudwindow.shared.EncryptedText;

/** A person or organization of the seeded register: its number as index, its name encrypted. */
@Entity
@Table(name = "register_entry")
public class RegisterEntry {

    @Id
    @Column(name = "number_index")
    private String numberIndex;

    @Column(name = "name")
    @Convert(converter = EncryptedText.class)
    private String name;

    @Column(name = "representative_index")
    private String representativeIndex;

    protected RegisterEntry() {}

    RegisterEntry(String numberIndex, String name, String representativeIndex) {
        this.numberIndex = numberIndex;
        this.name = name;
        this.representativeIndex = representativeIndex;
    }

    boolean isCalled(String claimed) {
        return name.equals(claimed);
    }

    boolean isRepresentedBy(String index) {
        return index.equals(representativeIndex);
    }
}

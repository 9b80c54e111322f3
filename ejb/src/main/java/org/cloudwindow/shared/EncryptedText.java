package org.cloudwindow.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Keeps a text column encrypted: {@code @Convert(converter = EncryptedText.class)}. The column cannot be searched or
 * sorted, holds ASCII only, and needs about four times the length of Chinese text ({@code varchar(500)} for a name,
 * {@code mediumtext} for free text).
 */
@Converter
public class EncryptedText implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String plain) {
        return plain == null ? null : Cipher.ofInstallation().encrypt(plain);
    }

    @Override
    public String convertToEntityAttribute(String stored) {
        return stored == null ? null : Cipher.ofInstallation().decrypt(stored);
    }
}

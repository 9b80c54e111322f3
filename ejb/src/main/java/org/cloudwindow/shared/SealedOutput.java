package org.cloudwindow.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/** Seals what is written, chunk by chunk; see {@link SealedChunks}. */
final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final Cipher cipher;
    private final String keyId;
    private final byte[] prefix = new byte[SealedChunks.PREFIX];
    private final byte[] chunk = new byte[SealedChunks.PLAIN];
    private int filled;
    private int number;
    private boolean begun;
    private boolean closed;

    SealedOutput(OutputStream out, Cipher cipher, String keyId) {
        this.out = out;
        this.cipher = cipher;
        this.keyId = keyId;
        new SecureRandom().nextBytes(prefix);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == chunk.length) {
                seal(false);
            }
            int part = Math.min(left, chunk.length - filled);
            System.arraycopy(bytes, from, chunk, filled, part);
            filled += part;
            from += part;
            left -= part;
        }
    }

    private void seal(boolean last) throws IOException {
        if (!begun) {
            byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
            out.write(SealedChunks.MAGIC);
            out.write(id.length);
            out.write(id);
            out.write(prefix);
            begun = true;
        }
        byte[] nonce = SealedChunks.nonce(prefix, number++, last);
        out.write(cipher.run(javax.crypto.Cipher.ENCRYPT_MODE, keyId, nonce, Arrays.copyOf(chunk, filled)));
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            out.close();
        }
    }
}

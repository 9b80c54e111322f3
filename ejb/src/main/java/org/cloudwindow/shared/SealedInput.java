package org.cloudwindow.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Opens what {@link SealedOutput} wrote. */
final class SealedInput extends InputStream {

    private final InputStream in;
    private final Cipher cipher;
    private String keyId;
    private byte[] prefix;
    private byte[] ahead;
    private byte[] chunk = new byte[0];
    private int position;
    private int number;
    private boolean finished;

    SealedInput(InputStream in, Cipher cipher) {
        this.in = in;
        this.cipher = cipher;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (position == chunk.length) {
            if (finished) {
                return -1;
            }
            open();
        }
        int part = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, part);
        position += part;
        return part;
    }

    private void open() throws IOException {
        if (prefix == null) {
            begin();
        }
        byte[] sealed = ahead;
        ahead = in.readNBytes(SealedChunks.SEALED);
        finished = ahead.length == 0;
        try {
            byte[] nonce = SealedChunks.nonce(prefix, number++, finished);
            chunk = cipher.run(javax.crypto.Cipher.DECRYPT_MODE, keyId, nonce, sealed);
        } catch (IllegalStateException e) {
            throw new IOException("The stored file is damaged.", e);
        }
        position = 0;
    }

    private void begin() throws IOException {
        if (!Arrays.equals(in.readNBytes(SealedChunks.MAGIC.length), SealedChunks.MAGIC)) {
            throw new IOException("The stored file is not one of ours.");
        }
        keyId = new String(in.readNBytes(Math.max(0, in.read())), StandardCharsets.US_ASCII);
        prefix = in.readNBytes(SealedChunks.PREFIX);
        ahead = in.readNBytes(SealedChunks.SEALED);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

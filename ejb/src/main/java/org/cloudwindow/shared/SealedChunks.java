package org.cloudwindow.shared;

import java.nio.ByteBuffer;

/**
 * The shape of an encrypted file: the letters {@code CWS1}, the key id with its length before it, a random prefix, then
 * chunks, each sealed by itself. A chunk's nonce is prefix, running number and "last" mark, so that chunks can neither
 * change places nor be left off at the end, and a film can be read without waiting for its end.
 */
final class SealedChunks {

    static final byte[] MAGIC = {'C', 'W', 'S', '1'};
    static final int PREFIX = 7;
    static final int PLAIN = 64 * 1024;
    static final int SEALED = PLAIN + 16;

    private SealedChunks() {}

    static byte[] nonce(byte[] prefix, int number, boolean last) {
        return ByteBuffer.allocate(12)
                .put(prefix)
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}

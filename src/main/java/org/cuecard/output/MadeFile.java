package org.cuecard.output;

/** A file of the site with its bytes and their SHA-256 in hexadecimal. */
@SuppressWarnings("ArrayRecordComponent") // made once, handed from one thread to another, and never compared
record MadeFile(String path, byte[] bytes, String hash) {
    static MadeFile of(OutputFile file) {
        byte[] bytes = file.content().bytes();
        return new MadeFile(file.path().value(), bytes, Sha256.of(bytes));
    }
}

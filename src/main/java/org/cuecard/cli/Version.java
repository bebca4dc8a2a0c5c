package org.cuecard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this Cuecard, as Maven wrote it into the jar. */
final class Version implements IVersionProvider {
    /** Such as {@code 0.1.0}. */
    static String number() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        }
    }

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"cuecard " + number(), "Java " + System.getProperty("java.version")};
    }
}

package org.cuecard.cli;

/** The entry point: {@code cuecard build} and its sister commands. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options, as typed
     */
    public static void main(String[] args) {
        System.out.println("cuecard " + String.join(" ", args));
        if (args.length > 0 && args[0].equals("fail")) {
            System.exit(1);
        }
    }
}

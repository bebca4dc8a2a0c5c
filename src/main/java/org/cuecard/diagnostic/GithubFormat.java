package org.cuecard.diagnostic;

import org.cuecard.source.SourceSpan;

/**
 * A diagnostic as a workflow command of GitHub Actions, which shows it at its line of a pull request: {@code ::error
 * file=…,line=…,col=…,title=…::message}.
 */
public final class GithubFormat implements DiagnosticFormat {
    @Override
    public String format(Diagnostic diagnostic, String folder) {
        SourceSpan span = diagnostic.span();
        StringBuilder out = new StringBuilder("::");
        out.append(
                switch (diagnostic.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "notice";
                });
        out.append(" file=").append(property(folder + span.file().path()));
        if (span.file().present()) {
            out.append(",line=").append(span.line()).append(",col=").append(span.column());
        }
        out.append(",title=").append(property(diagnostic.code().id())).append("::");
        String message = diagnostic.message();
        String text = diagnostic.hints().isEmpty() ? message : message + "\n" + String.join("\n", diagnostic.hints());
        return out.append(data(text)).append('\n').toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

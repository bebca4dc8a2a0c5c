package org.cuecard.theme;

/** What a template becomes, and with it how a text that is the same on every page is written. */
enum Medium {
    /** A page: texts are escaped. */
    HTML,
    /** A stylesheet: a text is a quoted string, a colour or a length stands as it is. */
    CSS;

    String text(String text) {
        return this == HTML ? HtmlEscape.of(text) : CssText.quoted(text);
    }

    String parameter(Parameter parameter) {
        return this == HTML ? HtmlEscape.of(parameter.value()) : parameter.css();
    }
}

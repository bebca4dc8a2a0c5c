package org.cuecard.render.view;

import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** What stands in the margins of each sheet, as strings for a stylesheet. */
@Doc("What stands in the margins of each sheet. Each is a string of CSS with its quotes, for content in @page.")
public record RunningView(
        @Doc("The name of the exercise or the programme, behind that of whom a handout is for.")
        Markup runningName,

        @Doc("The title of the guide; in a handout for somebody, the day on which it was made.")
        Markup runningGuide,

        @Doc("The absolute address of its web page, without https://, to be typed; empty where it has none.")
        Markup runningAddress,

        @Doc("The name, its version and its review; the name alone where nothing is known of them.")
        Markup runningReview,

        @Doc("Size and leading of these lines, as declarations of CSS.")
        Markup runningFont) {}

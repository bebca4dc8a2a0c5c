package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** The picture that other sites show beside a link to the page. */
@Doc("The picture that other sites show beside a link to the page.")
public record CardPictureView(
        @Doc("Its absolute address, a PNG.") String cardUrl,
        @Doc("Its width in pixels.") int cardWidth,
        @Doc("Its height in pixels.") int cardHeight,

        @Doc("What it shows, for readers who cannot see it.")
        String cardAlt) {}

package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** Where a sheet's content stands on the web. */
@Doc("Where the content of a sheet stands on the web.")
public record OnlineView(
        @Doc("The absolute address, without https://, to be typed; broken behind each slash.")
        List<String> addressLines,

        @Doc(
                "A QR code that leads there: an SVG drawing, sized in millimetres; absent for an address that is too long.")
        Optional<Markup> qrCode) {
    public OnlineView {
        addressLines = List.copyOf(addressLines);
    }
}

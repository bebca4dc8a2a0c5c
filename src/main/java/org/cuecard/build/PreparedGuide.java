package org.cuecard.build;

import org.cuecard.model.Catalog;
import org.cuecard.plan.LinkTable;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.FigureStock;
import org.cuecard.render.PhotoArt;
import org.cuecard.theme.Theme;

/** A guide in which everything has been checked: it can be rendered, and rendering it cannot fail. */
record PreparedGuide(
        Catalog catalog, SitePlan plan, LinkTable links, Theme theme, FigureStock figures, PhotoArt photos) {}

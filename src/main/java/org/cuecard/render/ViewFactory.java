package org.cuecard.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.cuecard.model.Brand;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.PerPage;
import org.cuecard.model.Programme;
import org.cuecard.plan.LinkTable;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.theme.Strings;

/** The view of each page of a plan, made when it is asked for. Immutable; safe for use by several threads. */
final class ViewFactory {
    private final SitePlan plan;
    private final LinkTable links;
    private final Artwork art;
    private final DetailPages details;
    private final ListPages lists;
    private final NowPages nows;
    private final TextPages texts;
    private final SheetPages sheets;
    private final BookletPages booklets;
    private final SearchIndex index;
    private final HandoutPages handouts;
    private final HandoutData data;

    ViewFactory(
            Catalog catalog,
            SitePlan plan,
            LinkTable links,
            Strings strings,
            FigureArt drawings,
            PhotoArt photos,
            SheetPrints prints) {
        this.plan = plan;
        this.links = links;
        this.art = new Artwork(plan, photos, drawings);
        Wording words = new Wording(
                strings, Locale.forLanguageTag(catalog.guide().language().value()));
        Terms terms = new Terms(catalog.vocabulary());
        CreditViews credits = new CreditViews(words);
        DoseViews doses = new DoseViews(words, catalog.vocabulary(), credits);
        BandViews bands = new BandViews(words, catalog.vocabulary(), brand(catalog));
        FigureViews figures = new FigureViews(drawings);
        PhotoViews pictures = new PhotoViews(words);
        ExerciseViews exercises = new ExerciseViews(catalog, words, terms, doses, bands, credits, figures, pictures);
        ProgrammeViews programmes = new ProgrammeViews(catalog, words, terms, exercises, doses, bands, credits);
        CardViews cards = new CardViews(terms, doses, programmes, figures, pictures);
        PageFrame frame = new PageFrame(
                new SiteViews(catalog, plan, words),
                new HeadViews(catalog, words, figures),
                new StructuredData(catalog, plan, words, terms),
                words);
        MuscleMaps maps = new MuscleMaps(catalog.vocabulary(), terms, words, drawings.memory());
        Papers papers = new Papers(catalog, plan, words, prints);
        OnlineViews online = new OnlineViews(words);
        this.details = new DetailPages(catalog, frame, papers, exercises, programmes, cards, maps);
        Facets facets = new Facets(catalog, words);
        this.lists = new ListPages(catalog, frame, terms, cards, maps, facets);
        this.index = new SearchIndex(catalog, cards, facets, words);
        this.nows = new NowPages(catalog, frame, exercises, programmes, doses, figures, pictures);
        this.texts = new TextPages(catalog, frame, papers, credits, cards);
        this.sheets = new SheetPages(catalog, frame, papers, exercises, programmes, online);
        this.handouts = new HandoutPages(catalog, frame, papers, figures, pictures);
        this.data = new HandoutData(catalog, papers, exercises, bands, online);
        this.booklets = new BookletPages(catalog, frame, papers, exercises, programmes, credits, terms, online);
    }

    private static Optional<Brand> brand(Catalog catalog) {
        return catalog.guide()
                .brand()
                .flatMap(id -> Optional.ofNullable(catalog.vocabulary().brands().get(id.value())));
    }

    /** A page's template and what it shows. */
    record TemplateView(String template, Record view) {}

    TemplateView view(PlannedPage page) {
        PageLinks here = new PageLinks(plan, links, art, page.path());
        return switch (page.kind()) {
            case HOME -> new TemplateView(SiteContract.HOME, texts.home(page, here, Optional.empty()));
            case EXERCISES -> new TemplateView(SiteContract.INDEX, lists.exercises(page, here));
            case PROGRAMMES -> new TemplateView(SiteContract.INDEX, lists.programmes(page, here));
            case TERM -> new TemplateView(SiteContract.INDEX, lists.term(page, here));
            case TERMS -> new TemplateView(SiteContract.TERMS, lists.terms(page, here));
            case EXERCISE -> new TemplateView(SiteContract.EXERCISE, details.exercise(page, here));
            case PROGRAMME -> new TemplateView(SiteContract.PROGRAMME, details.programme(page, here));
            case EXERCISE_NOW -> new TemplateView(SiteContract.NOW, nows.exercise(page, here));
            case PROGRAMME_NOW -> new TemplateView(SiteContract.NOW, nows.programme(page, here));
            case PAGE -> new TemplateView(SiteContract.PAGE, texts.page(page, here));
            case HANDOUT -> new TemplateView(SiteContract.HANDOUT, handouts.page(page, here));
            case NOT_FOUND, OFFLINE -> new TemplateView(SiteContract.NOT_FOUND, texts.notFound(page, here));
            case EXERCISE_SHEET -> new TemplateView(SiteContract.PRINT_EXERCISE, sheets.exercise(page, here));
            case PROGRAMME_SHEET ->
                new TemplateView(SiteContract.PRINT_PROGRAMME, sheets.programme(page, here, Optional.empty()));
            case BOOKLET -> new TemplateView(SiteContract.PRINT_BOOKLET, booklets.booklet(page, here));
        };
    }

    /** Writes the script that holds what pages search in. */
    void searchIndex(OutputStream to) throws IOException {
        index.script(new PageLinks(plan, links, art, plan.home().path()), to);
    }

    /** What a handout in the browser loads of an exercise. */
    byte[] handoutExercise(Exercise exercise, HandoutData.Rendering rendering) {
        return data.exercise(exercise, handoutPage(), rendering);
    }

    /** What it loads of a programme. */
    byte[] handoutProgramme(Programme programme) {
        return data.programme(programme);
    }

    private PageLinks handoutPage() {
        return new PageLinks(plan, links, art, plan.handout().orElseThrow().path());
    }

    /** The home page with a link to the site's archive. */
    TemplateView home(int zipBytes) {
        PlannedPage page = plan.home();
        PageLinks here = new PageLinks(plan, links, art, page.path());
        return new TemplateView(SiteContract.HOME, texts.home(page, here, Optional.of(zipBytes)));
    }

    /** A handout that a coach made: a programme's sheet with more on it. */
    TemplateView handout(PlannedPage page, HandoutDetails details) {
        PageLinks here = new PageLinks(plan, links, art, page.path());
        String template =
                details.perPage() == PerPage.SUMMARY ? SiteContract.PRINT_SUMMARY : SiteContract.PRINT_PROGRAMME;
        return new TemplateView(template, sheets.programme(page, here, Optional.of(details)));
    }
}

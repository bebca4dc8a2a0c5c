package org.cuecard.schema;

import java.util.Optional;

/** What a field takes, as a cell of the reference's table: "list: [step](#step)". */
final class Takes implements Shape.Visitor<String> {
    private final Reference reference;

    private final Optional<String> kind;

    /** @param kind what its text is, where that is known better */
    Takes(Reference reference, Optional<String> kind) {
        this.reference = reference;
        this.kind = kind;
    }

    @Override
    public String text(Shape.Text shape) {
        reference.explain(WritingRule.TEXT);
        return kind.map(Markdown::text).orElse("text");
    }

    @Override
    public String wholeNumber(Shape.WholeNumber shape) {
        reference.explain(WritingRule.WHOLE_NUMBER);
        return "whole number" + range(shape.bounds());
    }

    @Override
    public String flag(Shape.Flag shape) {
        reference.explain(WritingRule.FLAG);
        return "true or false";
    }

    @Override
    public String day(Shape.Day shape) {
        reference.explain(WritingRule.DATE);
        return "date";
    }

    @Override
    public String choice(Shape.Choice shape) {
        return reference.link(shape);
    }

    @Override
    public String spelled(Shape.Spelled shape) {
        return Markdown.text(shape.spelling().form()) + range(shape.bounds());
    }

    private static String range(Optional<Bounds> bounds) {
        return bounds.map(b -> "; from " + b).orElse("");
    }

    @Override
    public String many(Shape.Many shape) {
        reference.explain(WritingRule.LIST);
        return "list: " + shape.entry().accept(this);
    }

    @Override
    public String named(Shape.Named shape) {
        reference.explain(WritingRule.BY_ID);
        return "by id: " + shape.value().accept(this);
    }

    @Override
    public String group(Shape.Group shape) {
        return reference.link(shape);
    }

    @Override
    public String placed(Shape.Placed shape) {
        return shape.value().accept(this);
    }

    @Override
    public String maybe(Shape.Maybe shape) {
        return shape.value().accept(this);
    }
}

package org.cuecard.schema;

/** What a shape takes, as the middle of a sentence: "a text", "a whole number". */
final class Needs implements Shape.Visitor<String> {
    private static final Needs WORDS = new Needs();

    private Needs() {}

    static String of(Shape shape) {
        return shape.accept(WORDS);
    }

    @Override
    public String text(Shape.Text shape) {
        return "a text";
    }

    @Override
    public String wholeNumber(Shape.WholeNumber shape) {
        return "a whole number";
    }

    @Override
    public String flag(Shape.Flag shape) {
        return "true or false";
    }

    @Override
    public String day(Shape.Day shape) {
        return "a date";
    }

    @Override
    public String choice(Shape.Choice shape) {
        return "one of a few words";
    }

    @Override
    public String spelled(Shape.Spelled shape) {
        return shape.spelling().form();
    }

    @Override
    public String many(Shape.Many shape) {
        return "a list";
    }

    @Override
    public String named(Shape.Named shape) {
        return "entries with ids of their own";
    }

    @Override
    public String group(Shape.Group shape) {
        return shape.shape()
                .shorthand()
                .map(field -> of(field.shape()) + ", or fields of its own")
                .orElse("fields of its own");
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

package org.cuecard.model;

import org.cuecard.schema.Key;

/** A day of the week, Monday first (ISO 8601). */
public enum Day {
    @Key("mon")
    MONDAY,
    @Key("tue")
    TUESDAY,
    @Key("wed")
    WEDNESDAY,
    @Key("thu")
    THURSDAY,
    @Key("fri")
    FRIDAY,
    @Key("sat")
    SATURDAY,
    @Key("sun")
    SUNDAY
}

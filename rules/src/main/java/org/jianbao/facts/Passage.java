package org.jianbao.facts;

import org.jianbao.report.Place;

/** A passage of running text (文段). */
public record Passage(Place place) implements Located {}

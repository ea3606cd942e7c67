package org.jianbao.report;

/**
 * A year that running text names where the report year belongs: the year in which what is reported
 * was done.
 *
 * @param year the year as written, also one that cannot be (2200, 202)
 * @param place the clause that names it
 */
public record YearClaim(int year, Place place) {}

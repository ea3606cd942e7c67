package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A last day on which this body's report is in time (报送公布期限), for each that the pack sets for its
 * kind of body; none if the report year is unknown or the report has no date.
 *
 * @param severity severity that the pack gives a report after it: error, warning, hint
 * @param date the last day on time, ISO
 * @param missed whether the report is surely dated later
 * @param dated date of the sign-off, else of publication: ISO if a date of the calendar, else as
 *     written
 * @param published whether {@code dated} is the date of publication (发布日期), because the sign-off
 *     has none
 * @param place the place of that date
 */
public record Deadline(
    String severity, String date, boolean missed, String dated, boolean published, Place place)
    implements Located {}

package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * When a body of the roster has filed its report (报送情况).
 *
 * @param body name of the body on the roster
 * @param deadline its last day, ISO: that of the roster, else that of the pack
 * @param fromRoster whether the roster sets that day
 * @param dated date of the sign-off, else of publication, ISO; null if neither is known
 * @param late whether {@code dated} is after the deadline
 * @param published date of publication, ISO, or null if unknown
 * @param publishedLate whether it is after the deadline
 * @param judged whether the report by itself was already found late or wrongly dated
 * @param place where the date stands
 */
public record Filing(
    String body,
    String deadline,
    boolean fromRoster,
    @Nullable String dated,
    boolean late,
    @Nullable String published,
    boolean publishedLate,
    boolean judged,
    Place place)
    implements Located {}

package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * The body that the title names (标题中的机关名称); there is one exactly if the report has a title.
 *
 * @param name its name as the title has it, or null if the title names none
 * @param abbreviated whether the name is an abbreviation (简称): 青石街办, 区水务局
 * @param place the line that names it, or the title
 */
public record TitleBody(@Nullable String name, boolean abbreviated, Place place)
    implements Located {}

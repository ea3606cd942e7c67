package org.jianbao.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A threshold of the pack (设置), from {@code settings} in pack.yaml.
 *
 * @param name its name
 * @param text its value as written
 * @param number the same as a number, or null if it is none
 */
public record Setting(String name, String text, @Nullable BigDecimal number) {}

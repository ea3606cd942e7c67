/** What the shipped word lists find in running text, and what they leave alone. */
@NullMarked
package org.jianbao.language;

import org.jspecify.annotations.NullMarked;

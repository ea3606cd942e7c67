/** Scorecards as Markdown, for chats and issues. */
@NullMarked
package org.jianbao.render.markdown;

import org.jspecify.annotations.NullMarked;

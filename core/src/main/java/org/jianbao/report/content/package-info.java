/**
 * What the text sections speak of (章节内容): aspects, problems, improvements, lists. Knows no table
 * and judges nothing.
 */
@NullMarked
package org.jianbao.report.content;

import org.jspecify.annotations.NullMarked;

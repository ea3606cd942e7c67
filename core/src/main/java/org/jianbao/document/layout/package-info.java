/**
 * Makes blocks of what stands where on pages: characters and ruling lines by position become
 * paragraphs and grids. Knows no file format; coordinates are points from the page's upper left
 * corner, y downwards.
 */
@NullMarked
package org.jianbao.document.layout;

import org.jspecify.annotations.NullMarked;

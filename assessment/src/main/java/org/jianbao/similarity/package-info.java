/**
 * Text that reports share (内容雷同): which reports may have copied from one another, told by short
 * signatures, and how much of one stands in another, told exactly. Knows digests and the words of
 * rule packs; judges nothing, and knows neither the store nor the bodies.
 */
@NullMarked
package org.jianbao.similarity;

import org.jspecify.annotations.NullMarked;

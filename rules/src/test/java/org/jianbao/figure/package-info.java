/** Tests of figures of running text: what they are of, and how they compare with the tables. */
@NullMarked
package org.jianbao.figure;

import org.jspecify.annotations.NullMarked;

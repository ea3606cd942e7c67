/** Tests of rules written as sentences. */
@NullMarked
package org.jianbao.sentence;

import org.jspecify.annotations.NullMarked;

/** How implementations of an interface are found. Knows none of them. */
@NullMarked
package org.jianbao.service;

import org.jspecify.annotations.NullMarked;

@org.jspecify.annotations.NullMarked
package org.jianbao.author;

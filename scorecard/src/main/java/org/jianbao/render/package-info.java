/** Faces of a scorecard: the plug-in point of the renderers. A renderer shows, it never decides. */
@NullMarked
package org.jianbao.render;

import org.jspecify.annotations.NullMarked;

/**
 * Reads Word files before 2007 (.doc) and those of WPS (.wps): the container and the tables of
 * properties with Apache POI, the meaning of the properties here. Gives what a reader of the
 * printed page sees: changes accepted, automatic numbers resolved.
 */
@NullMarked
package org.jianbao.document.doc;

import org.jspecify.annotations.NullMarked;

/// The administrator's pages.
@NullMarked
package org.mitate.administration.web;

import org.jspecify.annotations.NullMarked;

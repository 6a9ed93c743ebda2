@NullMarked
package org.mitate.opinion.web;

import org.jspecify.annotations.NullMarked;

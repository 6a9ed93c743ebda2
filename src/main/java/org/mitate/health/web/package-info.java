@NullMarked
package org.mitate.health.web;

import org.jspecify.annotations.NullMarked;

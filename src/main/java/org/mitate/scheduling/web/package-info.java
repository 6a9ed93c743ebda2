@NullMarked
package org.mitate.scheduling.web;

import org.jspecify.annotations.NullMarked;

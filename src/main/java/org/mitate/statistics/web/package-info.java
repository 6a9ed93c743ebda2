/// The pages of the figures: tables, plots drawn on the server, files for spreadsheets.
@NullMarked
package org.mitate.statistics.web;

import org.jspecify.annotations.NullMarked;

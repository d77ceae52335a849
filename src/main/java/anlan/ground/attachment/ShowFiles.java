package anlan.ground.attachment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is kept, what was refused, and the office's rule. */
@UseCase
class ShowFiles {

    private final FilesPages pages;

    ShowFiles(FilesPages pages) {
        this.pages = pages;
    }

    @May(Right.FILES_KEEP)
    @GetMapping("/files")
    ModelAndView show(Viewer viewer) {
        return Page.of(FilesPages.VIEW, pages.of(viewer));
    }
}

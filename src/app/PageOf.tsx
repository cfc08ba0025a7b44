// From an address to its page. Each kind of page has its code in a file of its own.

import type { Page } from '#src/address/paths';
import { assertNever } from '#src/content/assertNever';
import LessonPages, { ClosingPage, OpeningPage, QuietPage } from '#src/pages/LessonPages';
import { MissingPage } from '#src/pages/MissingPage';
import { hasServer } from '#src/ui/place';
import { preloadable, type LateCode } from '#src/ui/preloadable';
import { LanguageRow } from './LanguageMenu';

const FamilyPage = preloadable(() => import('#src/pages/FamilyPage'));
const ClassLinkPage = preloadable(() => import('#src/pages/ClassLinkPage'));
const ClassPage = preloadable(() => import('#src/pages/ClassPage'));
const ContactsPage = preloadable(() => import('#src/pages/ContactsPage'));
const GalleryPage = preloadable(() => import('#src/pages/GalleryPage'));
const HelpPage = preloadable(() => import('#src/pages/HelpPage'));
const HomePage = preloadable(() => import('#src/pages/HomePage'));
const LessonsPage = preloadable(() => import('#src/pages/LessonsPage'));
const OfflinePage = preloadable(() => import('#src/pages/OfflinePage'));
const ParentsPage = preloadable(() => import('#src/pages/ParentsPage'));
const PrivacyPage = preloadable(() => import('#src/pages/PrivacyPage'));
const SchoolPage = preloadable(() => import('#src/pages/SchoolPage'));
const SettingsPage = preloadable(() => import('#src/pages/SettingsPage'));
const TeachingPages = preloadable(() => import('#src/pages/TeachingPages'));
const TeachPage = preloadable(() => import('#src/pages/TeachPage'));
const TellPage = preloadable(() => import('#src/pages/TellPage'));

/** The code of a page, for bringing it ahead; `null` for one that comes with the program. */
export function codeOf(page: Page): LateCode | null {
  switch (page.kind) {
    case 'home':
      return HomePage;
    case 'lessons':
      return LessonsPage;
    case 'opening':
      return OpeningPage;
    case 'closing':
      return ClosingPage;
    case 'quiet':
      return QuietPage;
    case 'step':
      return null;
    case 'help':
      return HelpPage;
    case 'settings':
      return SettingsPage;
    case 'privacy':
      return PrivacyPage;
    case 'teach':
      return TeachPage;
    case 'teaching':
      return TeachingPages;
    case 'parents':
      return ParentsPage;
    case 'family':
      return FamilyPage;
    case 'contacts':
      return ContactsPage;
    case 'school':
      return SchoolPage;
    case 'classLink':
      return ClassLinkPage;
    case 'class':
      return ClassPage;
    case 'tell':
      return TellPage;
    case 'offline':
      return OfflinePage;
    case 'gallery':
      return GalleryPage;
  }
}

/** The screens of a lesson whose code does not come with the program. */
export const screensOfLesson = [OpeningPage, QuietPage, ClosingPage] as const;

export function PageOf({ page }: { readonly page: Page | null }) {
  if (page === null) return <MissingPage />;
  switch (page.kind) {
    case 'home':
      return <HomePage languageRow={<LanguageRow page={page} />} />;
    case 'lessons':
      return <LessonsPage band={page.band} />;
    case 'opening':
    case 'closing':
      return <LessonPages band={page.band} lesson={page.lesson} screen={{ kind: page.kind }} />;
    case 'step':
    case 'quiet':
      return <LessonPages band={page.band} lesson={page.lesson} screen={{ kind: page.kind, step: page.step }} />;
    case 'help':
      return <HelpPage />;
    case 'settings':
      return <SettingsPage />;
    case 'privacy':
      return <PrivacyPage />;
    case 'teach':
      return <TeachPage part={page.part} />;
    case 'teaching':
      return <TeachingPages band={page.band} lesson={page.lesson} screen={page.screen} />;
    case 'parents':
      return <ParentsPage />;
    case 'family':
      return <FamilyPage key={page.leaf} leaf={page.leaf} />;
    case 'contacts':
      return hasServer ? <ContactsPage /> : <MissingPage />;
    case 'school':
      return <SchoolPage />;
    case 'classLink':
      return hasServer ? <ClassLinkPage /> : <MissingPage />;
    case 'class':
      return <ClassPage />;
    case 'tell':
      return <TellPage />;
    case 'offline':
      return <OfflinePage />;
    case 'gallery':
      return <GalleryPage />;
    default:
      return assertNever(page);
  }
}

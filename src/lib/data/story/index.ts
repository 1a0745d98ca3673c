export { hasStory, loadStory } from './load-story';
export { bareView } from './read-slide';
export { NO_STORY, readStory, readStoryValue, type StoryReading } from './read-story';
export { countSentences, cutAfterFirst } from './sentences';
export { storyText, storyValue } from './write-story';
export { withStory } from './with-story';
export { maskPersonal } from '../privacy/mask-personal';

/** A screen reader or a voice presses without a pointer or a key, and moves the focus: `click` and `focusin` are all that is seen of it. */
export const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'click', 'focusin'] as const;

/** Given on a page where somebody is at another one that shows the same plan. */
export const signElsewhere = 'evenhand-there';

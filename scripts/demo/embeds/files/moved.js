const element = /** @type {HTMLElement} */ (document.querySelector('evenhand-aid'));
const [here, there] = ['here', 'there'].map((id) => /** @type {HTMLElement} */ (document.getElementById(id)));

const does = {
  out: () => element.remove(),
  back: () => here?.append(element),
  move: () => there?.append(element),
};

for (const [name, act] of Object.entries(does)) document.querySelector(`[data-does=${name}]`)?.addEventListener('click', act);

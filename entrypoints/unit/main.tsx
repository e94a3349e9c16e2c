import { render } from 'preact';
import { UnitPage } from '../../components/unit/unit-page';

const root = document.getElementById('unit');
if (!root) throw new Error('the unit page has no #unit');
render(<UnitPage print={() => print()} thisMonth={() => new Date().toISOString().slice(0, 7)} />, root);
